package io.homeroom.booking.course;

/** For whom a course is, in years, both ends included. */
public record Ages(int from, int to) {

  public Ages {
    if (from > to) {
      throw new AgesMustAscend();
    }
  }
}
