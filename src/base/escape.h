// Text as XML and HTML can hold it: in an element, or in an attribute between double quotes; and as web addresses can.
// In: any bytes. Out: `&`, `<`, `>` and `"` as entities, and nothing that XML 1.0 forbids: control characters go, ill-formed
// bytes and U+FFFE, U+FFFF become U+FFFD. Tabs and line ends become spaces, as XML reads them in an attribute. Pure.
#pragma once

#include <string>
#include <string_view>

namespace gidspers {

void append_escaped(std::string& out, std::string_view text);
std::string escaped(std::string_view text);

/// As a part of a web address: what is no visible ASCII, a % that begins no %XX, and the characters of `also` become %XX.
std::string percent_encoded(std::string_view text, std::string_view also = {});

/// A whole web address as a URI (RFC 3986): what may not stand in one becomes %XX, a second # too; what is encoded already stays.
std::string uri_encoded(std::string_view address);

}  // namespace gidspers
