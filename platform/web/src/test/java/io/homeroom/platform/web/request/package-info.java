/** Tests of what surrounds requests. */
@NullMarked
package io.homeroom.platform.web.request;

import org.jspecify.annotations.NullMarked;
