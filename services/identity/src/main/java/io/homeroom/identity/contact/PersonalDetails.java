package io.homeroom.identity.contact;

import org.jspecify.annotations.Nullable;

/** Who an adult is and how to reach them. Stored sealed only. */
public record PersonalDetails(String name, EmailAddress email, @Nullable PhoneNumber phone) {

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "PersonalDetails[…]";
  }
}
