/** Applying over HTTP. */
@NullMarked
package io.homeroom.identity.application.web;

import org.jspecify.annotations.NullMarked;
