#include <algorithm>

#include "base/ascii.h"
#include "input/values.h"
#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

// The block markup's words for the colours of ladders.
std::string_view markup_color(std::string_view dutch) {
    if (dutch == "groen") return "green";
    if (dutch == "geel") return "yellow";
    if (dutch == "oranje") return "orange";
    if (dutch == "rood") return "red";
    return {};
}

/// "Niveau 2" says its own number.
bool has_number(const Trede& trede) {
    return !trede.nummer.empty() && trede.label.ends_with(" " + trede.nummer);
}

/// A foundation that the norm does not number among its steps bears the route, and is no step of it.
bool is_step(const Trede& trede) { return !trede.fundament || (!trede.nummer.empty() && trede.nummer != "0"); }

/// From where lists number the steps, when these have whole numbers in a row; else 1.
int first_number(const Ladder& ladder) {
    std::optional<int> first;
    int next = 1;
    for (const Trede& trede : ladder.treden) {
        if (!is_step(trede)) continue;
        const std::optional<int> number = parse_count(trede.nummer);
        if (!first) next = number.value_or(1), first = next;
        if (number != next++) return 1;
    }
    return first.value_or(1);
}

/// What one of its treden is called; a norm has no word for phases but in the title.
std::string_view step_name(const Ladder& ladder) {
    if (mentions(ladder.titel, "fase")) return "Fase";
    switch (ladder.soort) {
        case LadderSoort::stappen: return "Stap";
        case LadderSoort::niveaus: return "Niveau";
        case LadderSoort::piramide: return "Laag";
    }
    return {};
}

/// "stap 1 tot en met 3", numbered as a list does; empty unless the norm says of each step whether it is basisondersteuning, and
/// those that are come first.
std::string basic_steps(const Ladder& ladder) {
    const int first = first_number(ladder);
    int last = first - 1;
    bool ends = false;
    for (const Trede& trede : ladder.treden) {
        if (!is_step(trede)) continue;
        if (!trede.basis || (*trede.basis && ends)) return {};
        ends = !*trede.basis;
        if (!ends) ++last;
    }
    if (!ends || last < first) return {};
    std::string text = small_letters(step_name(ladder)) + " " + std::to_string(first);
    if (last > first) text.append(last == first + 1 ? " en " : " tot en met ").append(std::to_string(last));
    return text;
}

std::string percent_range(const Trede& trede) {
    if (trede.van && trede.tot) return with_unit(trede.van->text + "–" + trede.tot->text, "%");
    if (trede.tot) return "tot " + with_unit(trede.tot->text, "%");
    if (trede.van) return "vanaf " + with_unit(trede.van->text, "%");
    return {};
}

}  // namespace

Value ViewBuilder::ladder(const Ladder& source, bool main) {
    Object result;
    result.add("id", text(source.id));
    result.add("anker", text({"ladder-", source.id}));
    result.add("titel", text(source.titel));
    add_text(result, "bron", "heeft-bron", source.bron);
    result.add("is-stappen", flag(source.soort == LadderSoort::stappen));
    result.add("is-niveaus", flag(source.soort == LadderSoort::niveaus));
    result.add("is-piramide", flag(source.soort == LadderSoort::piramide));
    result.add("trede-naam", text(step_name(source)));
    result.add("is-extern", flag(source.extern_ladder));
    result.add("is-hoofd", flag(main));
    result.add("heeft-schoolstappen", flag(profile.ladder_ref == source.id && !profile.ladder_stappen.empty()));
    add_texts(result, merged.texts(source.id, source.teksten));

    const auto mine = std::ranges::find_if(source.treden, is_step);  // where a pupil's route begins, and a teacher's part in it
    result.add("beginnummer", text(std::to_string(first_number(source))));
    result.add("basis-stappen", text(basic_steps(source)));

    List treden, steps, later_steps, down, foundation;
    bool has_words = false;
    for (const Trede& trede : source.treden) {
        Object step;
        step.add("id", text(trede.id));
        step.add("nummer", text(trede.nummer));
        step.add("label", text(trede.label));
        step.add("kop", has_number(trede) ? text(trede.label) : numbered(trede.nummer, trede.label));
        add_text(step, "kleur", "heeft-kleur", markup_color(trede.kleur));
        add_text(step, "bereik", "heeft-bereik", percent_range(trede));
        step.add("is-fundament", flag(trede.fundament));
        step.add("is-mijn-stap", flag(mine != source.treden.end() && &trede == &*mine));
        step.add("is-basis", flag(trede.basis.value_or(false)));
        step.add("is-boven-basis", flag(!trede.basis.value_or(true)));
        step.add("wie", role_names(trede.wie));
        step.add("wie-kort", own_role_names(trede.wie, false, 4));
        step.add("wie-ouder", own_role_names(trede.wie, true));
        step.add("heeft-wie", flag(!trede.wie.empty()));
        TextSet texts = text_set(trede.teksten);
        for (std::string_view& one : texts)
            if (!says_more(one, trede.label)) one = {};  // its name stands by it
        add_texts(step, texts);
        add_rich(step, "gedaan", "gedaan-regel", trede.gedaan);
        step.add("heeft-gedaan", flag(!trede.gedaan.empty()));
        const LadderStap* own = nullptr;
        if (profile.ladder_ref == source.id)
            for (const LadderStap& stap : profile.ladder_stappen)
                if (stap.trede == trede.id) own = &stap;
        const std::string_view how = own == nullptr ? std::string_view() : std::string_view(own->tekst);
        add_rich(step, "school", "school-regel", how);
        step.add("school-wie", text(own == nullptr ? std::string_view() : std::string_view(own->wie)));
        step.add("heeft-school", flag(!how.empty()));
        const bool wordless = std::ranges::all_of(texts, [](std::string_view one) { return one.empty(); });
        const bool silent = wordless && trede.gedaan.empty() && trede.wie.empty();
        has_words = has_words || !silent || own != nullptr || !trede.basis.value_or(true);
        treden.push_back(object(step));
        if (is_step(trede)) steps.push_back(treden.back());
        if (is_step(trede) && !wordless && &trede > &*mine) later_steps.push_back(treden.back());
        (trede.fundament ? foundation : down).push_back(treden.back());
    }
    // A pyramid is read from its top; what all rests on stands at the bottom wherever the norm put it.
    std::reverse(down.begin(), down.end());
    down.insert(down.end(), foundation.begin(), foundation.end());
    result.add("heeft-tredeteksten", flag(has_words));
    result.add("treden", list(treden));
    result.add("stappen", list(steps.empty() ? treden : steps));
    result.add("vervolgstappen", list(later_steps));
    result.add("treden-omlaag", list(down));
    return object(result);
}

namespace {

/// A rolmatrix as a table: columns and rows in the order of code list and ladder, those with tasks only, and of each cell its <taken>.
struct TaskGrid {
    struct Step {
        std::string_view id, number, label;
    };
    std::vector<Step> rows;
    std::vector<std::string_view> columns;
    std::vector<std::vector<const Taken*>> cells;  ///< row by row

    TaskGrid(const Norm& norm, const Rolmatrix& source) {
        const auto any = [&](auto fits) { return std::ranges::any_of(source.taken, fits); };
        if (const Ladder* ladder = norm.ladder(source.ladder))
            for (const Trede& trede : ladder->treden)
                if (any([&](const Taken& t) { return t.trede == trede.id; })) rows.push_back({trede.id, trede.nummer, trede.label});
        if (const Codelijst* roles = norm.codelijst(source.codelijst))
            for (const Code& role : roles->codes)
                if (any([&](const Taken& t) { return t.rol == role.id; })) columns.push_back(role.id);
        for (const Taken& taken : source.taken) {
            if (row_of(taken) == rows.size()) rows.push_back({taken.trede, {}, taken.trede});
            if (column_of(taken) == columns.size()) columns.push_back(taken.rol);
        }
        cells.resize(rows.size() * columns.size());
        for (const Taken& taken : source.taken) cells[row_of(taken) * columns.size() + column_of(taken)].push_back(&taken);
    }

    size_t row_of(const Taken& taken) const { return static_cast<size_t>(std::ranges::find(rows, taken.trede, &Step::id) - rows.begin()); }
    size_t column_of(const Taken& taken) const { return static_cast<size_t>(std::ranges::find(columns, taken.rol) - columns.begin()); }
};

}  // namespace

Value ViewBuilder::role_matrix(const Rolmatrix& source) {
    const TaskGrid grid(norm, source);
    const std::vector<TaskGrid::Step>& rows = grid.rows;
    const std::vector<std::string_view>& columns = grid.columns;
    std::vector<Value> cells;
    for (const std::vector<const Taken*>& cell : grid.cells) {
        List all;
        for (const Taken* const taken : cell) {
            const Value more = points(taken->taken);
            all.insert(all.end(), more.list().begin(), more.list().end());
        }
        cells.push_back(list(all));
    }
    const auto role_label = [&](std::string_view id) -> std::string_view {
        const Code* known = code(source.codelijst, id);
        return known == nullptr ? id : std::string_view(known->label);
    };
    List column_values, row_values;
    for (size_t c = 0; c < columns.size(); ++c) {
        const Code* known = code(source.codelijst, columns[c]);
        List groups;
        size_t tasks = 0;
        for (size_t r = 0; r < rows.size(); ++r) {
            if (!cells[r * columns.size() + c].truthy()) continue;
            Object group;
            group.add("label", text(rows[r].label));
            group.add("nummer", text(rows[r].number));
            group.add("taken", cells[r * columns.size() + c]);
            tasks += cells[r * columns.size() + c].list().size();
            groups.push_back(object(group));
        }
        Object column;
        column.add("label", text(role_label(columns[c])));
        column.add("icoon", text(known == nullptr ? std::string_view() : std::string_view(known->icoon)));
        column.add("taakgroepen", list(groups));
        constexpr size_t readable = 12;  // in one paragraph
        column.add("heeft-veel-taken", flag(tasks > readable));
        column_values.push_back(object(column));
    }
    for (size_t r = 0; r < rows.size(); ++r) {
        List row_cells;
        for (size_t c = 0; c < columns.size(); ++c) {
            Object cell;
            cell.add("label", text(role_label(columns[c])));
            cell.add("heeft-taken", flag(cells[r * columns.size() + c].truthy()));
            cell.add("taken", cells[r * columns.size() + c]);
            row_cells.push_back(object(cell));
        }
        Object row;
        row.add("label", text(rows[r].label));
        row.add("nummer", text(rows[r].number));
        row.add("cellen", list(row_cells));
        row_values.push_back(object(row));
    }
    Object result;
    result.add("id", text(source.id));
    result.add("anker", text({"rolmatrix-", source.id}));
    result.add("titel", text(source.titel));
    result.add("kolommen", list(column_values));
    result.add("rijen", list(row_values));
    return object(result);
}

void ViewBuilder::add_ladders(Object& root) {
    const Ladder* const main = norm.hoofdladder();
    List all, mine, others, matrices;
    for (const Ladder& one : norm.ladders) {
        if (one.treden.empty()) continue;
        all.push_back(later([this, &one, is_main = &one == main] { return ladder(one, is_main); }));
        (&one == main ? mine : others).push_back(all.back());
    }
    for (const Rolmatrix& matrix : norm.rolmatrices) matrices.push_back(later([this, &matrix] { return role_matrix(matrix); }));
    add_list(root, "hoofdladder", "heeft-hoofdladder", mine);
    add_list(root, "ladders", "heeft-ladders", all);
    add_list(root, "andere-ladders", "heeft-andere-ladders", others);
    add_list(root, "rolmatrices", "heeft-rolmatrices", matrices);
}

}  // namespace gidspers::merge
