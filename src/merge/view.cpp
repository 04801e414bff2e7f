#include "merge/view.h"

#include <algorithm>
#include <unordered_set>

namespace gidspers::merge {

namespace {

struct Dumper {
    bool all;
    std::string out = {};
    std::unordered_set<const Member*> seen = {};

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
                const Members object = value.object();
                if (!object.empty() && !seen.insert(object.data()).second) {
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

    void members(const Members& object, int depth) {
        for (const Member& member : object)
            if (all || member.value.truthy()) value(member.key.name, member.value, depth);
    }
};

thread_local std::vector<std::vector<Member>> spare_rooms;

}  // namespace

void Value::make() const {
    Maker& maker = *static_cast<Maker*>(const_cast<void*>(data_));
    if (maker.run != nullptr) maker.made = std::exchange(maker.run, nullptr)(maker).made();
    data_ = maker.made.data_;
    size_ = maker.made.size_;
    kind_ = maker.made.kind_;
}

std::vector<Member> Object::spare_room() {
    if (spare_rooms.empty()) return {};
    std::vector<Member> room = std::move(spare_rooms.back());
    spare_rooms.pop_back();
    return room;
}

void Object::grow() {
    const size_t size = room_.size();
    room_.resize(std::max<size_t>(64, 2 * size));
    end_ = room_.data() + size;
}

void Object::give_back(std::vector<Member>&& room) { spare_rooms.push_back(std::move(room)); }

std::string dump(const Value& value, bool all) {
    Dumper dumper{all};
    if (value.kind() == Value::Kind::object) dumper.members(value.object(), 0);
    else dumper.value("-", value, 0);
    return std::move(dumper.out);
}

}  // namespace gidspers::merge
