/** Changing one's address over HTTP, and the page that undoes it. */
@NullMarked
package io.homeroom.identity.emailchange.web;

import org.jspecify.annotations.NullMarked;
