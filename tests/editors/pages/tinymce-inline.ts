import './tinymce';
