// The view: the tree of names that templates see. src/merge/README.md lists every name.
// In: values added one by one, in the order a dump shows them. Out: lookups by name for templating/, and a text dump.
// Lists and objects are immutable once made and shared, so copying a Value is cheap. A text made from a view borrows: the norm,
// the profile and the legal data behind it must outlive the Value. A text made from a moved std::string owns its bytes.
#pragma once

#include <cassert>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

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

    Value() : data_(std::string_view()), kind_(Kind::text) {}  ///< the empty text
    Kind kind() const { return kind_; }
    bool flag() const { return std::get<bool>(data_); }
    /// The characters of a text or markup.
    std::string_view str() const;
    const List& list() const { return *std::get<std::shared_ptr<const List>>(data_); }
    const Object& object() const { return *std::get<std::shared_ptr<const Object>>(data_); }
    /// What a template section asks: false for `false`, an empty text or an empty list; true for any object.
    bool truthy() const;

  private:
    friend Value flag(bool value);
    friend Value text(std::string_view borrowed);
    friend Value text(std::string&& owned);
    friend Value markup(std::string_view borrowed);
    friend Value markup(std::string&& owned);
    friend Value list(List&& values);
    friend Value object(Object&& members);

    using Data = std::variant<bool, std::string_view, std::string, std::shared_ptr<const List>, std::shared_ptr<const Object>>;
    Value(Data&& data, Kind kind) : data_(std::move(data)), kind_(kind) {}

    Data data_;
    Kind kind_;
};

struct Member {
    Key key;
    Value value;

    Member(const Key& name, Value&& moved) : key(name), value(std::move(moved)) {}
};

/// Names with values, in insertion order. Adding a name twice is a bug (asserted).
class Object {
  public:
    void reserve(size_t count) { members_.reserve(count); }
    void add(const Key& key, Value&& value) {
        assert(find(key) == nullptr);
        members_.emplace_back(key, std::move(value));
    }
    void add(const Key& key, const Value& value) { add(key, Value(value)); }
    /// The value of this name, or nullptr.
    const Value* find(const Key& key) const;
    const std::vector<Member>& members() const { return members_; }

  private:
    std::vector<Member> members_;
};

Value flag(bool value);
Value text(std::string_view borrowed);
Value text(std::string&& owned);
Value text(const std::string&&) = delete;  // `a ? lasting : made` is a const temporary: it would be borrowed and die
inline Value text(const char* literal) { return text(std::string_view(literal)); }
Value markup(std::string_view borrowed);
Value markup(std::string&& owned);
Value markup(const std::string&&) = delete;
inline Value markup(const char* literal) { return markup(std::string_view(literal)); }
Value list(List&& values);
Value object(Object&& members);

/// The tree as text, two spaces a level: `naam "tekst"`, `naam ja`, `naam <<markup>>`, lists and objects nested. What is false or
/// empty is left out unless `all`; an object met before is shown as `= id`.
std::string dump(const Value& value, bool all = false);

}  // namespace gidspers::merge
