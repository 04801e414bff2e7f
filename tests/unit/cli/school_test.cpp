#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include "base/io.h"
#include "cli/school.h"
#include "temp_folder.h"

using namespace gidspers;
using cli::School;

namespace {

School read_school(const std::string& profile) {
    const test::TempFolder folder;
    const auto file = folder / "school.xml";
    write_file(file, profile);
    return cli::school_of(file.string());
}

const std::string root = "<?xml version=\"1.0\"?>\n<profiel norm=\"n.xml\" schooljaar=\"2026-2027\">",
                  school = "<school naam=\"De Meeuw\" type=\"BAO\" brin=\"98AB\" vestiging=\"00\"";

}  // namespace

TEST_CASE("whose a profile is stands in its first lines; the rest need not be in order") {
    const std::string folder = "2026-2027/98ab-00-de-meeuw";
    CHECK(read_school(root + school + "><bestuur/></school></profiel>").folder == folder);
    CHECK(read_school(root + school + "/><status/></profiel>").folder == folder);
    CHECK(read_school(root + school + "><bestuur></school>").folder == folder);
    CHECK(read_school(root + school + "><bestuur></school>").name == "De Meeuw");
}

TEST_CASE("whose a profile is is found wherever the school stands") {
    const std::string folder = "2026-2027/98ab-00-de-meeuw";
    CHECK(read_school(root + "<!-- <school naam=\"x\"> -->" + school + "/></profiel>").folder == folder);
    CHECK(read_school(root + "<over><school naam=\"x\"/></over>" + school + "/></profiel>").folder == folder);
    CHECK(read_school(root + "<schoolgids startpagina=\"9\"/>" + school + "/></profiel>").folder == folder);
    CHECK(read_school(root + "<schoolgids></schoolgids>" + school + "><bestuur/></school></profiel>").folder == folder);
    CHECK(read_school(root + "<!-- <school/> -->" + school + "/></profiel>").folder == folder);
    CHECK(read_school(root + school + " denominatie=\"a > b\"/></profiel>").folder == folder);
}

TEST_CASE("a long name is shortened; brin, vestiging and any afdeling that a profile may have stay whole") {
    const auto folder_of = [](const std::string& name, const std::string& afdeling) {
        return read_school("<profiel norm=\"n.xml\" schooljaar=\"2026-2027\"" + (afdeling.empty() ? "" : " afdeling=\"" + afdeling + "\"") +
                         "><school naam=\"" + name + "\" brin=\"98AB\" vestiging=\"00\"/></profiel>").folder;
    };
    const std::string name = "Scholengemeenschap voor Speciaal Onderwijs De Heuvelpoort";
    CHECK(folder_of(name, "") == "2026-2027/98ab-00-scholengemeenschap-voor-speciaal-onderwijs-de-heuvel");
    CHECK(folder_of(name, "arbeid") == "2026-2027/98ab-00-scholengemeenschap-voor-speciaal-onderwijs-de-arbeid");
    CHECK(folder_of(name, "dagbesteding") == "2026-2027/98ab-00-scholengemeenschap-voor-speciaal-onderw-dagbesteding");
    const std::string endless(60, 'a');
    CHECK(folder_of(name, endless) == "2026-2027/98ab-00-scholengem-" + endless);
    CHECK(folder_of(name, std::string(400, 'a')) == "2026-2027/98ab-00-scholengem-" + std::string(101, 'a'));
    CHECK(folder_of("De Meeuw", "arbeid") == "2026-2027/98ab-00-de-meeuw-arbeid");
}

TEST_CASE("a profile that does not say whose it is has no folder") {
    CHECK(read_school("").folder.empty());
    CHECK(read_school("geen xml").folder.empty());
    CHECK(read_school(root + "</profiel>").folder.empty());
    CHECK(read_school(root + "<school naam=\"De Meeuw\" brin=\"geen\"/></profiel>").folder.empty());
    CHECK(cli::school_of("/geen/bestand.xml").folder.empty());
}
