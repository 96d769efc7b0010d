/**
 * The way in, for people who have an account.
 *
 * <p>Whoever knows the password is <em>signed in</em>. Tokens begin here and nowhere else.
 */
@ApplicationModule(displayName = "Sign-in")
@NullMarked
package io.homeroom.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
