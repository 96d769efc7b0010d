/**
 * How a parent goes out of a family that others stay in.
 *
 * <p>One parent <em>removes</em> another, or themselves, by proving once more who they are. Who is
 * removed keeps the account, in a family of their own; both are told by mail. The account at the
 * identity provider is <em>moved</em> after that; until then nobody signs in with it.
 */
@ApplicationModule(displayName = "Parting")
@NullMarked
package io.homeroom.identity.parting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
