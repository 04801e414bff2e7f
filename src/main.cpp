#include "cli/run.h"

int main(int argc, char** argv) { return gidspers::cli::run(argc, argv); }
