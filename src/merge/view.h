// The view: the tree of names that templates see. src/merge/README.md lists every name.
// In: values added one by one, in the order a dump shows them. Out: lookups by name for templating/, and a text dump.
// A Value is a kind and a pointer: copies are the same value. What it points at is either lent (a text of the norm, the profile
// or the legal data, which must outlive it) or stands in the store of the Values that made it. A value may wait to be made until
// someone looks at it, since a template asks for few of the names: a view is one thread's. (Objects that are being filled borrow room
// from a stock of the thread, as deep as they were ever nested; what is left in it is never read.)
#pragma once

#include <cassert>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/store.h"

namespace gidspers::merge {

/// FNV-1a, so that a name in the program is hashed by the compiler and one in a template once, when it is parsed.
constexpr uint32_t name_hash(std::string_view name) {
    uint32_t hash = 2166136261u;
    for (char c : name) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 16777619u;
    }
    return hash;
}

/// A name with its hash. The characters must outlive the key: literals, or names held by the template or the legal data.
struct Key {
    std::string_view name;
    uint32_t hash = 0;

    Key() = default;
    template <size_t n>
    consteval Key(const char (&literal)[n]) : name(literal, n - 1), hash(name_hash(name)) {}
    explicit constexpr Key(std::string_view text) : name(text), hash(name_hash(text)) {}
};

class Members;
class Object;
class Value;
using List = std::vector<Value>;

class Value {
  public:
    enum class Kind : uint8_t {
        boolean,
        text,    ///< plain text: the template escapes it
        markup,  ///< rich text as block markup (src/doc/README.md): inserted as it is
        list,
        object,
    };

    Value() = default;  ///< the empty text
    Kind kind() const { return made().kind_; }
    bool flag() const { return is(Kind::boolean), size_ != 0; }
    /// The characters of a text or markup.
    std::string_view str() const {
        assert(kind() == Kind::text || kind() == Kind::markup);
        return {static_cast<const char*>(made().data_), size_};
    }
    Row<const Value> list() const { return is(Kind::list), Row<const Value>(static_cast<const Value*>(data_), size_); }
    Members object() const;
    /// What a template section asks: false for `false`, an empty text or an empty list; true for any object.
    bool truthy() const { return made().size_ != 0 || kind_ == Kind::object; }

  private:
    friend Value flag(bool value);
    friend class Values;
    Value(Kind kind, const void* data, size_t size) : data_(data), size_(static_cast<uint32_t>(size)), kind_(kind) {}
    const Value& made() const {
        if (kind_ == waiting) [[unlikely]] make();
        return *this;
    }
    void make() const;
    void is([[maybe_unused]] Kind kind) const {
        made();
        assert(kind_ == kind);
    }

    static constexpr Kind waiting = static_cast<Kind>(0xff);
    // Only making it changes these.
    mutable const void* data_ = nullptr;  ///< characters, values or members; a Maker
    mutable uint32_t size_ = 0;           ///< of what data_ points at; 1 for `true`
    mutable Kind kind_ = Kind::text;
};

/// Makes a value once, for all copies of the value that waits.
struct Maker {
    Value (*run)(Maker&) = nullptr;
    Value made = {};
};

inline Value flag(bool value) { return {Value::Kind::boolean, nullptr, value}; }

struct Member {
    Key key;
    Value value;
};

/// The members of an object, in the order they were added.
class Members : public Row<const Member> {
  public:
    using Row::Row;
    /// The value of this name, or nullptr.
    const Value* find(const Key& key) const {
        uint16_t nowhere = 0;
        return find(key, nowhere);
    }
    /// The same; looks first at `place`, where it stood in another object of the shape, and keeps that up to date.
    const Value* find(const Key& key, uint16_t& place) const {
        const auto is = [&](const Member& member) { return member.key.hash == key.hash && member.key.name == key.name; };
        if (place < size() && is((*this)[place])) return &(*this)[place].value;
        for (const Member& member : *this)
            if (is(member)) return place = static_cast<uint16_t>(&member - begin()), &member.value;
        return nullptr;
    }
};

inline Members Value::object() const { return is(Kind::object), Members(static_cast<const Member*>(data_), size_); }

/// An object while it is put together. Adding a name twice is a bug (asserted).
class Object {
  public:
    Object() : room_(spare_room()), end_(room_.data()) {}
    ~Object() { give_back(std::move(room_)); }
    Object(const Object&) = delete;
    Object& operator=(const Object&) = delete;
    void add(const Key& key, Value value) {
        assert(members().find(key) == nullptr);
        if (end_ == room_.data() + room_.size()) grow();
        *end_++ = {key, value};
    }
    Members members() const { return {room_.data(), static_cast<size_t>(end_ - room_.data())}; }

  private:
    /// The room of an object that is done, for the next: a thread makes hundreds of them for each school.
    static std::vector<Member> spare_room();
    static void give_back(std::vector<Member>&& room);
    void grow();

    std::vector<Member> room_;
    Member* end_;  ///< of the members; the rest is free
};

/// Makes values, and owns what they do not borrow.
class Values {
  public:
    Value text(std::string_view borrowed) { return {Value::Kind::text, borrowed.data(), borrowed.size()}; }
    Value text(const char* literal) { return text(std::string_view(literal)); }
    Value text(std::initializer_list<std::string_view> pieces) { return text(store_.join(pieces)); }
    Value text(std::string&& made) { return text(kept(made)); }
    Value text(const std::string&&) = delete;  // `a ? lasting : made` is a const temporary: it would be borrowed and die
    Value markup(std::string_view borrowed) { return {Value::Kind::markup, borrowed.data(), borrowed.size()}; }
    Value markup(const char* literal) { return markup(std::string_view(literal)); }
    Value markup(std::initializer_list<std::string_view> pieces) { return markup(store_.join(pieces)); }
    Value markup(std::string&& made) { return markup(kept(made)); }
    Value markup(const std::string&&) = delete;
    Value list(const List& values) {
        const Row<Value> row = store_.keep<Value>(values);
        return {Value::Kind::list, row.data(), row.size()};
    }
    Value object(const Object& made) {
        const Row<Member> row = store_.keep<Member>(made.members());
        return {Value::Kind::object, row.data(), row.size()};
    }
    /// What `make` returns, made when it is first looked at. What it captures must be plain, and live as long as these Values.
    template <class F>
    Value later(F make) {
        struct Closure : Maker {
            F make;
        };
        const Closure closure{{[](Maker& self) { return static_cast<Closure&>(self).make(); }}, make};
        return {Value::waiting, store_.keep(std::span(&closure, 1)).data(), 0};
    }

  private:
    std::string_view kept(const std::string& made) { return made.empty() ? std::string_view() : store_.keep(made); }

    Store store_;
};

/// A whole tree and what it stands in.
struct View {
    std::shared_ptr<Values> values;
    Value root;
};

/// The tree as text, two spaces a level: `naam "tekst"`, `naam ja`, `naam <<markup>>`, lists and objects nested. What is false or
/// empty is left out unless `all`; an object met before is shown as `= id`.
std::string dump(const Value& value, bool all = false);

}  // namespace gidspers::merge
