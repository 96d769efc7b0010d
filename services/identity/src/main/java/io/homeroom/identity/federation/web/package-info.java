/** Signing in by providers over HTTP. */
@NullMarked
package io.homeroom.identity.federation.web;

import org.jspecify.annotations.NullMarked;
