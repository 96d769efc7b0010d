/** Signing in over HTTP. */
@NullMarked
package io.homeroom.identity.signin.web;

import org.jspecify.annotations.NullMarked;
