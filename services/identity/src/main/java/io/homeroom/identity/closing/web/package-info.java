/** Closing one's account over HTTP, and the page that confirms it. */
@NullMarked
package io.homeroom.identity.closing.web;

import org.jspecify.annotations.NullMarked;
