/** The platform as a service meets it: over HTTP, on a real server. */
@NullMarked
package io.homeroom.platform.web;

import org.jspecify.annotations.NullMarked;
