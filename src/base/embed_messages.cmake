# Each file is one literal, of which C++ promises 65,536 bytes.
set(text "")
foreach(file ${FILES})
  file(READ ${file} one)
  string(APPEND text "    R\"~~(${one})~~\",\n")
endforeach()
file(WRITE ${OUT} "namespace gidspers {
extern const char* const message_files[];
const char* const message_files[] = {
${text}    nullptr,
};
}
")
