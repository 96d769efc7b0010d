/**
 * The way of a browser to a provider and back, by code and PKCE.
 *
 * <p>A browser sets out on a <em>journey</em>, of which it holds a cookie and nothing else. It
 * comes back with a code that identity redeems. If something is left to do before it is signed in,
 * that is <em>waiting</em> for it here, and no address or page carries it.
 */
@NullMarked
package io.homeroom.gateway.codeflow;

import org.jspecify.annotations.NullMarked;
