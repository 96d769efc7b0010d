/** Pictures over HTTP. */
@NullMarked
package io.homeroom.marketplace.picture.web;

import org.jspecify.annotations.NullMarked;
