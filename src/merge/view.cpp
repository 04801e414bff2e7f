#include "merge/view.h"

#include <unordered_set>

namespace gidspers::merge {

std::string_view Value::str() const {
    if (auto* owned = std::get_if<std::string>(&data_)) return *owned;
    return std::get<std::string_view>(data_);
}

bool Value::truthy() const {
    switch (kind_) {
        case Kind::boolean: return flag();
        case Kind::text:
        case Kind::markup: return !str().empty();
        case Kind::list: return !list().empty();
        case Kind::object: return true;
    }
    return false;
}

const Value* Object::find(const Key& key) const {
    for (const Member& member : members_)
        if (member.key.hash == key.hash && member.key.name == key.name) return &member.value;
    return nullptr;
}

Value flag(bool value) { return {Value::Data(value), Value::Kind::boolean}; }
Value text(std::string_view borrowed) { return {Value::Data(borrowed), Value::Kind::text}; }
Value text(std::string&& owned) { return {Value::Data(std::move(owned)), Value::Kind::text}; }
Value markup(std::string_view borrowed) { return {Value::Data(borrowed), Value::Kind::markup}; }
Value markup(std::string&& owned) { return {Value::Data(std::move(owned)), Value::Kind::markup}; }
Value list(List&& values) {
    return {Value::Data(std::make_shared<const List>(std::move(values))), Value::Kind::list};
}
Value object(Object&& members) {
    return {Value::Data(std::make_shared<const Object>(std::move(members))), Value::Kind::object};
}

namespace {

struct Dumper {
    bool all;
    std::string out = {};
    std::unordered_set<const Object*> seen = {};

    void indent(int depth) { out.append(static_cast<size_t>(depth) * 2, ' '); }

    void quote(std::string_view text) {
        for (char c : text) {
            if (c == '\n') out += "\\n";
            else out += c;
        }
    }

    // `lead` is a name or a list item's dash; the value follows on the same line, its members on lines below.
    void value(std::string_view lead, const Value& value, int depth) {
        indent(depth);
        out += lead;
        switch (value.kind()) {
            case Value::Kind::boolean: out += value.flag() ? " ja" : " nee"; break;
            case Value::Kind::text: out += " \""; quote(value.str()); out += '"'; break;
            case Value::Kind::markup: out += " <<"; quote(value.str()); out += ">>"; break;
            case Value::Kind::list: {
                if (value.list().empty()) out += " (leeg)";
                out += '\n';
                for (const Value& item : value.list()) this->value("-", item, depth + 1);
                return;
            }
            case Value::Kind::object: {
                const Object& object = value.object();
                if (!seen.insert(&object).second) {
                    const Value* id = object.find("id");
                    out += " = ";
                    if (id != nullptr) out += id->str();
                    break;
                }
                out += '\n';
                members(object, depth + 1);
                return;
            }
        }
        out += '\n';
    }

    void members(const Object& object, int depth) {
        for (const Member& member : object.members())
            if (all || member.value.truthy()) value(member.key.name, member.value, depth);
    }
};

}  // namespace

std::string dump(const Value& value, bool all) {
    Dumper dumper{all};
    if (value.kind() == Value::Kind::object) dumper.members(value.object(), 0);
    else dumper.value("-", value, 0);
    return std::move(dumper.out);
}

}  // namespace gidspers::merge
