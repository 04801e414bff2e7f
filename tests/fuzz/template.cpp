// One template of an SWV's own, to a document of the small school of the tests. Which of the program's templates it stands in
// for is written in a Mustache comment at its start, by the seeds: {{! sop/basis }}.
#include <algorithm>

#include "base/io.h"
#include "base/messages.h"
#include "stages.h"

using namespace gidspers;
namespace fs = std::filesystem;

namespace {

input::Inputs read_school() {
    input::NormCache norms;
    Diagnostics problems;
    auto inputs = input::load(GIDSPERS_ROOT "/tests/e2e/mini/school.xml", {}, norms, problems);
    if (!inputs) std::abort();
    return *inputs;
}

/// "sop/basis", or the SOP itself when the comment names no template.
std::string template_named(std::string_view input) {
    constexpr std::string_view open = "{{! ", close = " }}";
    const size_t end = input.find(close);
    if (!input.starts_with(open) || end == std::string_view::npos) return "sop/sop";
    std::string name(input.substr(open.size(), end - open.size()));
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '/'; };
    const bool inside = std::all_of(name.begin(), name.end(), plain) && fs::path(name).is_relative();
    std::error_code ignored;  // a name may be too long
    return inside && fs::is_regular_file(GIDSPERS_ROOT "/templates/" + name + ".mustache", ignored) ? name : "sop/sop";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static fuzz::Stages stages;
    static const input::Inputs school = read_school();
    const auto input = fuzz::bytes(data, size);
    const std::string name = template_named(input);
    const fs::path own = stages.folder() / "sjablonen", file = own / (name + ".mustache");
    write_file(file, input);
    const std::string folder = name.substr(0, name.find('/'));
    const std::string kind = folder == "gedeeld" ? fuzz::kind_for(input) : folder;
    Diagnostics problems;
    const auto templates = templating::Templates::load(std::array{kind}, own, problems);
    for (const Diagnostic& problem : problems.all()) to_text(problem, Language::nl);
    fs::remove(file);
    if (templates) stages.make_document(school, *templates, kind);
    return 0;
}
