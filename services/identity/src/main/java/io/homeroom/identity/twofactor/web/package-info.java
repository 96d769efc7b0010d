/** Turning the second factor on and off over HTTP. */
@NullMarked
package io.homeroom.identity.twofactor.web;

import org.jspecify.annotations.NullMarked;
