// The looks of rapport.html: one style sheet, within the page, for screen, phone, paper and a dark screen.
// In: nothing. Out: CSS. Letters and colours are the reader's system's where they can be; contrast is at least 4.5 to 1.
#pragma once

#include <string_view>

namespace gidspers::batch {

constexpr std::string_view report_style = R"(
:root { color-scheme: light dark; --page: #fff; --card: #fff; --ink: #1c2430; --soft: #4a5568; --line: #c8d0da; --link: #0b4f8a;
  --wrong: #a3131f; --doubt: #8a5200; --good: #1d6b3a; }
@media (prefers-color-scheme: dark) { :root { --page: #14181f; --card: #1b212b; --ink: #e6eaf0; --soft: #a9b4c2; --line: #3a4453;
  --link: #8ec5ff; --wrong: #ff9c9c; --doubt: #f0b860; --good: #85d6a2; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--page); font: 1rem/1.55 "Open Sans", "Segoe UI", Roboto, sans-serif; }
main, header, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; } footer { padding-bottom: 2rem; color: var(--soft); font-size: .92rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
a { color: var(--link); } a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem; }
nav ul { margin: .75rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; }
article { margin: 0 0 1.25rem; padding: .9rem 1.1rem; background: var(--card); border: 1px solid var(--line);
  border-left: .4rem solid var(--doubt); border-radius: .3rem; }
article.wrong { border-left-color: var(--wrong); } article:target { outline: 3px solid var(--link); }
.place, .files, .code { color: var(--soft); font-size: .92rem; } .place, .files { margin: .1rem 0; overflow-wrap: anywhere; }
ul.problems { margin: .8rem 0 0; padding: 0; list-style: none; }
.problems li { margin: 0; padding: .6rem 0; border-top: 1px solid var(--line); break-inside: avoid; overflow-wrap: anywhere; }
.problems p { margin: .1rem 0; }
.tag { font-weight: 700; color: var(--doubt); } .tag.wrong { color: var(--wrong); } .tag.good { color: var(--good); }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); } th { font-weight: 600; } td { overflow-wrap: anywhere; }
tbody th { width: 28%; } th .place { display: block; font-weight: 400; } tbody td:nth-of-type(1) { width: 24%; }
@media (max-width: 40rem) { table, tbody, tr, td, tbody th, caption { display: block; width: auto !important; }
  thead { position: absolute; left: -100rem; } td, tbody th { border: 0; padding: .1rem 0; }
  tr { border-bottom: 1px solid var(--line); padding: .6rem 0; } }
@media print { :root { --page: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000; --wrong: #8a0010;
  --doubt: #6b4000; --good: #0d5229; } .skip, nav { display: none; } html { font-size: 10pt; } tr { break-inside: avoid; }
  h2, h3, .place, .files { break-after: avoid; } }
)";

}  // namespace gidspers::batch
