/** Things that must not happen twice. */
@NullMarked
package io.homeroom.platform.web.sample.shop;

import org.jspecify.annotations.NullMarked;
