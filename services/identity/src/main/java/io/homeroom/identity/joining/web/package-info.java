/** Inviting and accepting over HTTP. */
@NullMarked
package io.homeroom.identity.joining.web;

import org.jspecify.annotations.NullMarked;
