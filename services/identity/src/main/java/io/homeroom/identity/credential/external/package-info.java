/**
 * What other providers say of somebody who has signed in there.
 *
 * <p>A <em>provider</em> is Google, Apple or Facebook. Somebody who comes from one is a
 * <em>visitor</em> at the identity provider, in a realm of their own, until their <em>code</em> has
 * been redeemed for the <em>external identity</em>.
 */
@NamedInterface("external")
@NullMarked
package io.homeroom.identity.credential.external;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
