#include "reference.h"

#include <algorithm>

#include "base/join.h"

namespace gidspers::xml {

namespace {

class Writer {
  public:
    std::string write(const ChildRule& root) {
        element(root, root.name);
        return std::move(out_);
    }

  private:
    static bool is_rich(const ElementType& type) {
        return std::any_of(type.children.begin(), type.children.end(),
                           [](const ChildRule& c) { return c.name == "taal"; });
    }

    /// "Bezoekadres; één keer.": the schema lets more through, the reading of the file does not.
    static bool says_once(const std::string& documentation) {
        const std::string_view limit = std::string_view(documentation).substr(documentation.rfind(';') + 1);
        return limit.starts_with(" één") || limit.starts_with(" hoogstens één");
    }

    static std::string content(const ElementType& type) {
        if (is_rich(type)) return "rijke tekst";
        return type.text ? "tekst" : "";
    }

    void element(const ChildRule& rule, const std::string& path) {
        const ElementType& type = *rule.type;
        if (std::find(done_.begin(), done_.end(), &type) != done_.end()) return;
        done_.push_back(&type);
        const bool rich = is_rich(type);
        if (type.attributes.empty() && (type.children.empty() || rich)) return;  // the parent's table has said it all
        out_ += "\n### `" + path + "`\n" + rule.documentation + "\n\n| | verplicht | waarde | |\n|---|---|---|---|\n";
        for (const AttributeRule& a : type.attributes)
            out_ += "| `" + a.name + "=` | " + (a.required ? "ja" : "") + " | " + values(a) + " | " + a.documentation +
                    " |\n";
        if (!rich)
            for (const ChildRule& c : type.children)
                out_ += "| `<" + c.name + ">` | " + (c.required ? "ja" : "") + " | " + content(*c.type) +
                        (c.many && !says_once(c.documentation) ? " (meer mag)" : "") + " | " + c.documentation + " |\n";
        if (!rich)
            for (const ChildRule& c : type.children) element(c, path + "/" + c.name);
    }

    static std::string values(const AttributeRule& a) {
        std::string out;
        for (const std::string& v : a.allowed)
            if (!v.empty()) add_to_list(out, "`" + v + "`");
        return out.empty() ? a.type : out;
    }

    std::string out_;
    std::vector<const ElementType*> done_;
};

}  // namespace

std::string reference(const Schema& schema) {
    return Writer().write(schema.root());
}

}  // namespace gidspers::xml
