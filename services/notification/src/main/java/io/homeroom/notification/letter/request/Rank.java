package io.homeroom.notification.letter.request;

/** Whom a letter may keep waiting: each rank has hands of its own, and none waits for another. */
public enum Rank {
  /** What identity asks for: codes, links. Somebody sits before a page until it comes. */
  AWAITED,

  /** What the inbox tells too. */
  NEWS
}
