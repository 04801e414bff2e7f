#include <catch2/catch.hpp>

#include "dump.h"
#include "golden.h"
#include "sample.h"
#include "style/make_theme.h"

using namespace gidspers;

namespace {

Paper paper_of(const std::string& name) { return doc::is_poster(name) ? Paper::a3 : Paper::a4; }

std::string built(const std::string& name) {
    const doc::Document document = docx::sample::golden(name);
    docx::Options options = docx::sample::options();
    options.date = 1'775'000'000;
    options.pages = {{"leeswijzer", "3"}, {"kern", "3"}, {"kop-3", "3"}, {"kop-4", "3"}, {"kop-5", "4"}, {"basis", "5"},
                     {"kop-7", "5"}, {"kop-8", "6"}, {"route", "7"}, {"extra", "8"}, {"begrippen", "9"}};
    return docx::write_docx(document, docx::sample::theme(doc::is_poster(name), paper_of(name)), options);
}

}  // namespace

TEST_CASE("the golden documents say in Word what they said when last accepted") {
    for (const std::string name : {"sop", "schoolgids", "ouderposter", "lerarenposter"})
        golden::compare(GIDSPERS_ROOT "/tests/golden/docx/" + name + ".dump", docx::dump(built(name)));
}
