#include <catch2/catch.hpp>

#include "merge/view.h"

using namespace gidspers::merge;

TEST_CASE("a value knows what a section asks") {
    CHECK(flag(true).truthy());
    CHECK_FALSE(flag(false).truthy());
    CHECK_FALSE(Value().truthy());
    Values values;
    CHECK(values.text("x").truthy());
    CHECK_FALSE(values.list({}).truthy());
    CHECK(values.object(Object{}).truthy());
}

TEST_CASE("an object finds its names, also by a key made at run time") {
    Values values;
    Object made;
    made.add("naam", values.text("De Zeemeeuw"));
    made.add("is-er", flag(true));
    const Members object = values.object(made).object();
    std::string name = "naam";
    REQUIRE(object.find(Key(std::string_view(name))) != nullptr);
    CHECK(object.find(Key(std::string_view(name)))->str() == "De Zeemeeuw");
    CHECK(object.find("niet") == nullptr);
}

TEST_CASE("text borrows from what lives and owns what is moved in") {
    std::string lasting = "lang genoeg om niet in de string zelf te passen, dus op de heap";
    Values values;
    Value borrowed = values.text(lasting);
    CHECK(borrowed.str().data() == lasting.data());
    Value owned = values.text(std::string(lasting));
    const Values elsewhere = std::move(values);
    CHECK(owned.str().data() != lasting.data());
    CHECK(owned.str() == lasting);
}

TEST_CASE("a value that waits is made when it is looked at, once for all its copies") {
    Values values;
    int made = 0;
    const Value late = values.later([&values, count = &made] {
        ++*count;
        Object inner;
        inner.add("naam", values.later([&values] { return values.text("laat"); }));
        return values.object(inner);
    });
    Object root;
    root.add("een", late);
    root.add("twee", values.list({late}));
    const Members object = values.object(root).object();
    CHECK(made == 0);
    CHECK(object.find("een")->kind() == Value::Kind::object);
    CHECK(object.find("een")->object().find("naam")->str() == "laat");
    CHECK(object.find("twee")->list().front().object().data() == late.object().data());
    CHECK(made == 1);
    CHECK_FALSE(values.later([] { return flag(false); }).truthy());
}

TEST_CASE("the dump leaves out what is empty and shows a shared object once") {
    Values values;
    Object item;
    item.add("id", values.text("a1"));
    item.add("tekst", values.markup("<p>Een &amp; twee</p>"));
    item.add("is-weg", flag(false));
    Value shared = values.object(item);
    Object root;
    root.add("items", values.list({shared}));
    root.add("leeg", values.list({}));
    root.add("weer", values.list({shared, values.text("los\nregel")}));
    Value view = values.object(root);
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
