/** Places each mark by its corners, in device pixels, so that bars keep crisp edges at rest. */
export const vertexShader = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute vec2 a_half;
attribute vec3 a_style;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_scale;
uniform float u_dim;
varying vec2 v_place;
varying vec2 v_half;
varying float v_shape;
varying vec4 v_color;

void main() {
  vec2 centre = ((u_matrix * vec3(a_position, 1.0)).xy * 0.5 + 0.5) * u_size;
  vec2 reach = a_half * u_scale;
  if (a_style.x == 3.0 || a_style.x == 8.0) {
    vec2 low = floor(centre - reach + 0.5);
    vec2 high = max(low + 1.0, floor(centre + reach + 0.5));
    centre = (low + high) * 0.5;
    reach = (high - low) * 0.5;
  }
  vec2 place = a_corner * (reach + 3.0);
  gl_Position = vec4((centre + place) / u_size * 2.0 - 1.0, 0.0, 1.0);
  v_place = place;
  v_half = reach;
  v_shape = a_style.x;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  float faded = a_style.y < 1.0 ? 0.16 : 0.36;
  float strength = mix(a_style.y, mix(faded, 1.0, a_style.z), u_dim);
  v_color = vec4(a_color.rgb, a_color.a * strength);
  #endif
}
`;

/** The shapes as signed distances in device pixels; negative is inside. */
export const fragmentShader = /* glsl */ `
precision highp float;
varying vec2 v_place;
varying vec2 v_half;
varying float v_shape;
varying vec4 v_color;
uniform float u_ratio;

float box(vec2 q, vec2 h) { return max(abs(q.x) - h.x, abs(q.y) - h.y); }

float distanceInside(vec2 p, vec2 h) {
  vec2 q = abs(p);
  if (v_shape < 0.5 || (v_shape > 6.5 && v_shape < 7.5)) return length(p) - h.x;
  if (v_shape < 1.5) return (q.x / h.x + q.y / h.y - 1.0) * h.x * h.y / length(h);
  if (v_shape < 2.5) return max((q.x * 2.0 * h.y + (p.y - h.y) * h.x) / length(vec2(2.0 * h.y, h.x)), -p.y - h.y);
  if (v_shape < 3.5) return box(p, h);
  if (v_shape < 4.5) return max(q.x - 0.866 * h.y, dot(q, vec2(0.5, 0.866)) - 0.866 * h.y);
  if (v_shape < 5.5) {
    float d = max(-p.y, max(dot(q, vec2(0.951, -0.309)), dot(q, vec2(0.588, 0.809))));
    return d - 0.809 * h.y;
  }
  if (v_shape < 6.5) return min(box(p, vec2(h.x, h.y * 0.28)), box(p, vec2(h.x * 0.28, h.y)));
  return box(p, h);
}

void main() {
  float d = distanceInside(v_place, v_half);
  #ifdef PICKING_MODE
  if (d > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float stroke = 1.5 * u_ratio;
  if (v_shape > 6.5) d = max(d, -d - stroke);
  float a = v_color.a * (1.0 - smoothstep(-0.5, 0.5, d));
  gl_FragColor = vec4(v_color.rgb * a, a);
  #endif
}
`;
