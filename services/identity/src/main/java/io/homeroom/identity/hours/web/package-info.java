/** Setting hours over HTTP. */
@NullMarked
package io.homeroom.identity.hours.web;

import org.jspecify.annotations.NullMarked;
