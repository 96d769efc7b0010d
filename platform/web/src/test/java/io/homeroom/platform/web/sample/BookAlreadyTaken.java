package io.homeroom.platform.web.sample;

class BookAlreadyTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int reader;

  BookAlreadyTaken(int reader) {
    super("secret inside");
    this.reader = reader;
  }

  int reader() {
    return reader;
  }
}
