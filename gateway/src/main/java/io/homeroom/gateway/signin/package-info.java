/** Signing in and out for browsers: identity decides, the tokens stay here. */
@NullMarked
package io.homeroom.gateway.signin;

import org.jspecify.annotations.NullMarked;
