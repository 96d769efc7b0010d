package io.homeroom.identity.signin;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.credential.Password;

/** Who somebody says they are, and what they know. */
public record Credentials(EmailAddress email, Password password) {}
