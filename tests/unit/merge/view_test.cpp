#include <catch2/catch.hpp>

#include "merge/view.h"

using namespace gidspers::merge;

TEST_CASE("a value knows what a section asks") {
    CHECK(flag(true).truthy());
    CHECK_FALSE(flag(false).truthy());
    CHECK_FALSE(Value().truthy());
    CHECK(text("x").truthy());
    CHECK_FALSE(list({}).truthy());
    CHECK(object(Object{}).truthy());
}

TEST_CASE("an object finds its names, also by a key made at run time") {
    Object object;
    object.add("naam", text("De Zeemeeuw"));
    object.add("is-er", flag(true));
    std::string name = "naam";
    REQUIRE(object.find(Key(std::string_view(name))) != nullptr);
    CHECK(object.find(Key(std::string_view(name)))->str() == "De Zeemeeuw");
    CHECK(object.find("niet") == nullptr);
}

TEST_CASE("text borrows from what lives and owns what is moved in") {
    std::string lasting = "lang genoeg om niet in de string zelf te passen, dus op de heap";
    Value borrowed = text(lasting);
    CHECK(borrowed.str().data() == lasting.data());
    Value owned = text(std::string(lasting));
    Value copy = owned;
    owned = Value();
    CHECK(copy.str() == lasting);
}

TEST_CASE("the dump leaves out what is empty and shows a shared object once") {
    Object item;
    item.add("id", text("a1"));
    item.add("tekst", markup("<p>Een &amp; twee</p>"));
    item.add("is-weg", flag(false));
    Value shared = object(std::move(item));
    Object root;
    root.add("items", list({shared}));
    root.add("leeg", list({}));
    root.add("weer", list({shared, text("los\nregel")}));
    Value view = object(std::move(root));
    CHECK(dump(view) ==
          "items\n"
          "  -\n"
          "    id \"a1\"\n"
          "    tekst <<<p>Een &amp; twee</p>>>\n"
          "weer\n"
          "  - = a1\n"
          "  - \"los\\nregel\"\n");
    CHECK(dump(view, true).find("is-weg nee") != std::string::npos);
}
