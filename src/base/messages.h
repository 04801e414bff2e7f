// The message catalogue: every text a user sees outside the documents, in Dutch and English.
// In: assets/messages/*.ini, embedded by the build. Out: a message by its code, or a diagnostic as text or JSON.
// The catalogue is static and read-only after first use; it may be shared by threads.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace gidspers {

enum class Language { nl, en };

/// Of what is filled in the rest is left out, between whole words; a list that must end well keeps within this.
constexpr size_t longest_argument = 400;

/// One entry. `text` says what is wrong, `advice` what to do (may be empty); both hold {0}-style places.
struct Message {
    std::string_view code;
    Severity severity = Severity::note;
    std::string_view text[2];    ///< by Language
    std::string_view advice[2];  ///< by Language
};

/// The message with this code; asserts that it exists (a missing code is a bug, tests/unit/base checks all).
const Message& message(std::string_view code);
/// The same for a code from elsewhere, such as a file of another version; none when it is not known.
const Message* find_message(std::string_view code);
/// All messages, sorted by code.
std::span<const Message> all_messages();

/// The text of `code` with its arguments filled in. Extra or missing arguments never fail: a missing one stays empty,
/// one longer than `longest_argument` is shown by its ends.
std::string message_text(std::string_view code, Language language, std::span<const std::string> args = {});
std::string message_advice(std::string_view code, Language language, std::span<const std::string> args = {});

/// "1 bestand", "8 bestanden": `one` and `many` are codes, {0} is the number.
std::string counted(size_t n, std::string_view one, std::string_view many, Language language);

/// "file:line:column: fout X026: text\n    advice\n", as the terminal shows it.
std::string to_text(const Diagnostic& diagnostic, Language language);
/// One JSON object a diagnostic, in an array: code, severity, file, line, column, message, advice.
std::string to_json(std::span<const Diagnostic> diagnostics, Language language);
/// What stands between the brackets of that array, for one that is printed part by part, with a comma between.
std::string json_objects(std::span<const Diagnostic> diagnostics, Language language);

}  // namespace gidspers
