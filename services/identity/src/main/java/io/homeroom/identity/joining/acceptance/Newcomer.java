package io.homeroom.identity.joining.acceptance;

import io.homeroom.identity.credential.Password;
import io.homeroom.identity.letter.LinkToken;

/** Somebody who accepts an invitation. */
public record Newcomer(LinkToken token, String name, Password password) {}
