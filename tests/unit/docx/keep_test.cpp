// Writes the golden documents to a folder, to look at: unit_docx '[keep]' ; soffice --convert-to pdf /tmp/gidspers-docx/*.docx
#include <catch2/catch.hpp>

#include "sample.h"

using namespace gidspers;

TEST_CASE("keeps documents to look at", "[.keep]") {
    for (const std::string name : {"sop", "schoolgids", "ouderposter", "lerarenposter"}) {
        const bool poster = name.find("poster") != std::string::npos;
        const doc::Document document = docx::sample::golden(name);
        docx::Options options;
        options.date = 1'775'000'000;
        const Paper paper = document.root.get(doc::Key::paper) == "a3" ? Paper::a3 : Paper::a4;
        write_file("/tmp/gidspers-docx/" + name + ".docx", docx::write_docx(document, docx::sample::theme(poster, paper), options));
    }
}
