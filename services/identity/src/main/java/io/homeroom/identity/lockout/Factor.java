package io.homeroom.identity.lockout;

/** What somebody proves by that they are who they say. Each is counted and locked by itself. */
enum Factor {
  PASSWORD,
  CODE
}
