/**
 * The way in, for people who have an account.
 *
 * <p>Whoever knows the password is <em>signed in</em>, or <em>challenged</em> if they have turned
 * the second factor on and the device is not one they trust. Tokens begin here and nowhere else.
 */
@ApplicationModule(displayName = "Sign-in")
@NullMarked
package io.homeroom.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
