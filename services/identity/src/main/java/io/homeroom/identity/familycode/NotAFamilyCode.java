package io.homeroom.identity.familycode;

/** No family has a code of that form. */
public final class NotAFamilyCode extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
