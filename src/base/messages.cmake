# Embeds assets/messages/*.ini, so that a message can be shown even when the data folder is not found.
file(GLOB GIDSPERS_MESSAGE_FILES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/messages/*.ini)
set(GIDSPERS_MESSAGES_CPP ${CMAKE_BINARY_DIR}/messages_data.cpp)
add_custom_command(
  OUTPUT ${GIDSPERS_MESSAGES_CPP}
  COMMAND ${CMAKE_COMMAND} -DOUT=${GIDSPERS_MESSAGES_CPP} "-DFILES=${GIDSPERS_MESSAGE_FILES}"
          -P ${CMAKE_SOURCE_DIR}/src/base/embed_messages.cmake
  DEPENDS ${GIDSPERS_MESSAGE_FILES} ${CMAKE_SOURCE_DIR}/src/base/embed_messages.cmake
  VERBATIM)
