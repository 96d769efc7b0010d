/** Changing one's password over HTTP. */
@NullMarked
package io.homeroom.identity.password.web;

import org.jspecify.annotations.NullMarked;
