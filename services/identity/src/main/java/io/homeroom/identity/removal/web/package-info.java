/** Removing children over HTTP. */
@NullMarked
package io.homeroom.identity.removal.web;

import org.jspecify.annotations.NullMarked;
