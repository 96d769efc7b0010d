package io.homeroom.local.build;

import java.nio.file.Path;
import java.util.Set;

/** A Maven module: its folder, its artifact and the own artifacts its main code is built on. */
record Module(Path folder, String artifact, Set<String> builtOn) {}
