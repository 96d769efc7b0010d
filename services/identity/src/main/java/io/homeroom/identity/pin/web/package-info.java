/** Giving PINs over HTTP. */
@NullMarked
package io.homeroom.identity.pin.web;

import org.jspecify.annotations.NullMarked;
