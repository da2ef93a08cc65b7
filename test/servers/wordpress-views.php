<?php
// Plugin of wordpress.sh: counts of views in the posts of the API, in the field that WP-PostViews has.
add_action('rest_api_init', function () {
    register_rest_field('post', 'views', [
        'get_callback' => fn($post) => (int) get_post_meta($post['id'], 'views', true),
    ]);
});
