/**
 * Who is signed in, where, and until when.
 *
 * <p>A <em>session</em> begins with signing in and is named by the provider's <em>sid</em>, which
 * is in all of its tokens. Its <em>refresh tokens</em> follow one another, each good for one use; a
 * second use revokes the session. A revocation is <em>settled</em> once the provider and Redis know
 * of it.
 */
@ApplicationModule(displayName = "Session")
@NullMarked
package io.homeroom.identity.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
