// How the view is made: one builder with what its parts share. Internal to merge/; make_view.cpp is the entrance.
// In: a Merged. Out: objects of the shapes of README.md, one function a shape or group of shapes.
// The builder lives as long as the view: values are made by it when they are looked at. They borrow from norm, profile and legal
// data, or stand in its store.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "merge/merged.h"
#include "merge/view.h"

namespace gidspers::merge {

/// The names that the extra offer goes by, in small letters.
std::vector<std::string> extra_names(const input::Profile& profile);
/// view_lists.cpp: whether the school has nothing of its own to tell parents where it gives more than was agreed.
bool has_no_own_more(const Merged& merged);

struct ViewBuilder : Values {
    explicit ViewBuilder(const Merged& source) : merged(source) {}

    const Merged& merged;
    const input::Norm& norm = *merged.norm;
    const input::Profile& profile = *merged.profile;
    const input::Schaal* levels = nullptr;  ///< the scale of soort niveau; may be none
    std::vector<Value> items = {};          ///< one for each merged.items
    std::map<const MergedOnderdeel*, Value> parts = {};
    std::map<const MergedOnderdeel*, std::string_view> shared_norms = {};  ///< of those that were asked for

    const bool names_all_more = has_no_own_more(merged);  ///< the guide tells by title where the school gives more, also in the norm's words for it

    const std::vector<std::string> names_of_extra = extra_names(profile);

    /// The root.
    Value build();

    // view_common.cpp. `has` is the name of the boolean that says there is something.
    void add_text(Object& object, Key name, Key has, std::string_view value);
    void add_text(Object& object, Key name, Key has, std::string&& value);
    void add_text(Object& object, Key name, Key has, const std::string&& value) = delete;  // as in view.h
    void add_value(Object& object, Key name, Key has, const Value& value);  ///< which may wait to be made
    void add_list(Object& object, Key name, Key has, const List& values);
    void add_date(Object& object, Key name, Key has, const std::optional<input::Date>& date);
    std::string_view person(const std::string& name, bool show);  ///< shown_name, as it is printed
    void add_phone(Object& object, std::string_view number);   ///< telefoon, telefoon-link, heeft-telefoon
    void add_email(Object& object, std::string_view address);  ///< email, heeft-email
    void add_website(Object& object, std::string_view url);    ///< website, website-kort, heeft-website
    /// The three of these, and wegen, heeft-wegen: the same in one list.
    void add_ways(Object& object, std::string_view number, std::string_view address, std::string_view url);
    Value number_text(int number);
    Value numbered(std::string_view number, std::string_view title);
    void add_texts(Object& object, const TextSet& texts);
    Value add_rich(Object& object, Key name, Key line_name, std::string_view rich);  ///< returns the line
    Value points(std::span<const input::RichText> texts);
    Value tally(const Tally& tally);
    Value tally_object(const Tally& tally);
    Value role_names(std::span<const std::string> codes);  ///< as the norm calls them
    const input::Code* code(std::string_view list, std::string_view id) const { return norm.code(list, id); }

    // view_item.cpp
    Value item(const MergedItem& one);

    // view_onderdelen.cpp
    void add_onderdelen(Object& root);
    /// The onderdelen of soort gebied in the basis, and those of which the school has something.
    struct Areas {
        List all, offered;
    };
    void list_parts(const std::vector<MergedOnderdeel>& onderdelen, Areas& areas);
    Value onderdeel(const MergedOnderdeel& part);
    std::string_view shared_norm(const MergedOnderdeel& part);

    // view_lists.cpp, view_promises.cpp, view_ratings.cpp, view_norm.cpp
    void add_item_lists(Object& root);
    /// Returns the school's own words that any poster has room for.
    std::vector<std::string_view> add_poster_offers(Object& root);
    void add_promises(Object& root);
    Value promise(const MergedBelofte& one);
    void add_ratings(Object& root);
    Value norm_object();
    void add_norm_pictures(Object& object, const std::vector<input::Figuur>& figuren);  ///< figuren, heeft-figuren

    // view_ladder.cpp
    void add_ladders(Object& root);
    Value ladder(const input::Ladder& ladder, bool main);
    Value role_matrix(const input::Rolmatrix& matrix);

    // view_school.cpp
    void add_school(Object& root);
    Value swv(const input::Swv& swv);
    Value status();

    // view_figures.cpp
    void add_figures(Object& root);
    Value figures();

    // view_offer.cpp
    /// The extra offer is on the parents' poster with its own words: what goes by its name is not told there again.
    bool in_extra(std::string_view words) const;
    /// A room that the first offers of a poster name is no other room.
    void add_offer(Object& root, std::span<const std::string_view> first_offers);
    void add_protocols(Object& root);
    void add_protocol_details(Object& result, const input::Protocol* protocol);
    Value protocol_of(const MergedItem& one, const Value& item);
    Value own_protocol(const input::Protocol& protocol);
    void add_ambitions(Object& root);
    void add_teacher_tips(Object& root);
    Value offer(const input::Aanbod& aanbod);
    Value offer_columns(input::AanbodSoort soort);

    // view_people.cpp
    void add_roles(Object& root);
    std::string_view function_of(const input::TeamRol& role) const;
    std::string_view own_title(std::string_view role, bool for_parents) const;
    std::string own_role_name(std::string_view role, bool for_parents) const;
    /// As the school calls them; of more than `most` the first, and "anderen".
    Value own_role_names(std::span<const std::string> codes, bool for_parents = false, size_t most = SIZE_MAX);
    void add_helpers(Object& root, const List& roles);
    size_t meeting_for_parents() const;
    void add_meetings(Object& root);
    Value specialist(const input::Specialist& source, const input::Waarde* level);
    void add_specialists(Object& root);
    void add_partners(Object& root);
    void add_contacts(Object& root);
    void add_support(Object& root);

    // view_legal.cpp
    void add_legal(Object& root);
    Value duty(std::string_view subject);
    std::string how_often(const LegalTerm& term, input::Audience audience) const;
    std::string_view filled(std::string_view default_text, input::Audience audience);
    void add_terms(Object& root);
};

// Small helpers of the view_*.cpp files.
std::string_view or_else(std::string_view first, std::string_view second);
std::string responsible_words(const std::vector<std::string>& who);
/// Words that fit on a poster: those for a poster, or for parents when they are as short.
std::string_view short_text(const TextSet& texts);
/// The school's own about an item.
std::string_view short_words(const MergedItem& item);

}  // namespace gidspers::merge
