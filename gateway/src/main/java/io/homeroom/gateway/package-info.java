/** The one door to Homeroom: who may enter, how often, and which service answers. */
@NullMarked
package io.homeroom.gateway;

import org.jspecify.annotations.NullMarked;
