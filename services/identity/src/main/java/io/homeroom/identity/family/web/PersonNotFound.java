package io.homeroom.identity.family.web;

/** Nobody is known by that id. */
final class PersonNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
